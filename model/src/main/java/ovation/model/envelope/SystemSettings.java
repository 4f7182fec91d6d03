package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of virtual machine, with the properties of CIM_VirtualSystemSettingData (DSP0243 2.1.1
 * §8.3).
 */
@XmlAccessorType(XmlAccessType.NONE)
public final class SystemSettings extends OvfObject {

  @XmlElement(name = "AutomaticRecoveryAction", namespace = Namespaces.VSSD)
  private @Nullable String automaticRecoveryAction;

  @XmlElement(name = "AutomaticShutdownAction", namespace = Namespaces.VSSD)
  private @Nullable String automaticShutdownAction;

  @XmlElement(name = "AutomaticStartupAction", namespace = Namespaces.VSSD)
  private @Nullable String automaticStartupAction;

  @XmlElement(name = "AutomaticStartupActionDelay", namespace = Namespaces.VSSD)
  private @Nullable String automaticStartupActionDelay;

  @XmlElement(name = "AutomaticStartupActionSequenceNumber", namespace = Namespaces.VSSD)
  private @Nullable String automaticStartupActionSequenceNumber;

  @XmlElement(name = "Caption", namespace = Namespaces.VSSD)
  private @Nullable String caption;

  @XmlElement(name = "ChangeableType", namespace = Namespaces.VSSD)
  private @Nullable String changeableType;

  @XmlElement(name = "ComponentSetting", namespace = Namespaces.VSSD)
  private final List<String> componentSettings = new ArrayList<>();

  @XmlElement(name = "ConfigurationDataRoot", namespace = Namespaces.VSSD)
  private @Nullable String configurationDataRoot;

  @XmlElement(name = "ConfigurationFile", namespace = Namespaces.VSSD)
  private @Nullable String configurationFile;

  @XmlElement(name = "ConfigurationID", namespace = Namespaces.VSSD)
  private @Nullable String configurationID;

  @XmlElement(name = "ConfigurationName", namespace = Namespaces.VSSD)
  private @Nullable String configurationName;

  @XmlElement(name = "CreationTime", namespace = Namespaces.VSSD)
  private @Nullable String creationTime;

  @XmlElement(name = "Description", namespace = Namespaces.VSSD)
  private @Nullable String description;

  @XmlElement(name = "ElementName", namespace = Namespaces.VSSD)
  private @Nullable String elementName;

  @XmlElement(name = "Generation", namespace = Namespaces.VSSD)
  private @Nullable String generation;

  @XmlElement(name = "InstanceID", namespace = Namespaces.VSSD)
  private @Nullable String instanceID;

  @XmlElement(name = "LogDataRoot", namespace = Namespaces.VSSD)
  private @Nullable String logDataRoot;

  @XmlElement(name = "Notes", namespace = Namespaces.VSSD)
  private final List<String> notes = new ArrayList<>();

  @XmlElement(name = "RecoveryFile", namespace = Namespaces.VSSD)
  private @Nullable String recoveryFile;

  @XmlElement(name = "SnapshotDataRoot", namespace = Namespaces.VSSD)
  private @Nullable String snapshotDataRoot;

  @XmlElement(name = "SoID", namespace = Namespaces.VSSD)
  private @Nullable String soID;

  @XmlElement(name = "SoOrgID", namespace = Namespaces.VSSD)
  private @Nullable String soOrgID;

  @XmlElement(name = "SuspendDataRoot", namespace = Namespaces.VSSD)
  private @Nullable String suspendDataRoot;

  @XmlElement(name = "SwapFileDataRoot", namespace = Namespaces.VSSD)
  private @Nullable String swapFileDataRoot;

  @XmlElement(name = "VirtualSystemIdentifier", namespace = Namespaces.VSSD)
  private @Nullable String virtualSystemIdentifier;

  @XmlElement(name = "VirtualSystemType", namespace = Namespaces.VSSD)
  private @Nullable String virtualSystemType;

  /** The CIM_VirtualSystemSettingData property AutomaticRecoveryAction as given. */
  public @Nullable String automaticRecoveryAction() {
    return stripped(automaticRecoveryAction);
  }

  /** The CIM_VirtualSystemSettingData property AutomaticShutdownAction as given. */
  public @Nullable String automaticShutdownAction() {
    return stripped(automaticShutdownAction);
  }

  /** The CIM_VirtualSystemSettingData property AutomaticStartupAction as given. */
  public @Nullable String automaticStartupAction() {
    return stripped(automaticStartupAction);
  }

  /** The CIM_VirtualSystemSettingData property AutomaticStartupActionDelay as given. */
  public @Nullable String automaticStartupActionDelay() {
    return stripped(automaticStartupActionDelay);
  }

  /** The CIM_VirtualSystemSettingData property AutomaticStartupActionSequenceNumber as given. */
  public @Nullable String automaticStartupActionSequenceNumber() {
    return stripped(automaticStartupActionSequenceNumber);
  }

  /** The CIM_VirtualSystemSettingData property Caption as given. */
  public @Nullable String caption() {
    return stripped(caption);
  }

  /** The CIM_VirtualSystemSettingData property ChangeableType as given. */
  public @Nullable String changeableType() {
    return stripped(changeableType);
  }

  /** The CIM_VirtualSystemSettingData property ComponentSetting as given. */
  public List<String> componentSettings() {
    return allStripped(componentSettings);
  }

  /** The CIM_VirtualSystemSettingData property ConfigurationDataRoot as given. */
  public @Nullable String configurationDataRoot() {
    return stripped(configurationDataRoot);
  }

  /** The CIM_VirtualSystemSettingData property ConfigurationFile as given. */
  public @Nullable String configurationFile() {
    return stripped(configurationFile);
  }

  /** The CIM_VirtualSystemSettingData property ConfigurationID as given. */
  public @Nullable String configurationID() {
    return stripped(configurationID);
  }

  /** The CIM_VirtualSystemSettingData property ConfigurationName as given. */
  public @Nullable String configurationName() {
    return stripped(configurationName);
  }

  /** The CIM_VirtualSystemSettingData property CreationTime as given. */
  public @Nullable String creationTime() {
    return stripped(creationTime);
  }

  /** The CIM_VirtualSystemSettingData property Description as given. */
  public @Nullable String description() {
    return stripped(description);
  }

  /** The name shown to people. */
  public @Nullable String elementName() {
    return stripped(elementName);
  }

  /** The CIM_VirtualSystemSettingData property Generation as given. */
  public @Nullable String generation() {
    return stripped(generation);
  }

  /** The id within the section; variants of one device share it. */
  public @Nullable String instanceID() {
    return stripped(instanceID);
  }

  /** The CIM_VirtualSystemSettingData property LogDataRoot as given. */
  public @Nullable String logDataRoot() {
    return stripped(logDataRoot);
  }

  /** The CIM_VirtualSystemSettingData property Notes as given. */
  public List<String> notes() {
    return allStripped(notes);
  }

  /** The CIM_VirtualSystemSettingData property RecoveryFile as given. */
  public @Nullable String recoveryFile() {
    return stripped(recoveryFile);
  }

  /** The CIM_VirtualSystemSettingData property SnapshotDataRoot as given. */
  public @Nullable String snapshotDataRoot() {
    return stripped(snapshotDataRoot);
  }

  /** The CIM_VirtualSystemSettingData property SoID as given. */
  public @Nullable String soID() {
    return stripped(soID);
  }

  /** The CIM_VirtualSystemSettingData property SoOrgID as given. */
  public @Nullable String soOrgID() {
    return stripped(soOrgID);
  }

  /** The CIM_VirtualSystemSettingData property SuspendDataRoot as given. */
  public @Nullable String suspendDataRoot() {
    return stripped(suspendDataRoot);
  }

  /** The CIM_VirtualSystemSettingData property SwapFileDataRoot as given. */
  public @Nullable String swapFileDataRoot() {
    return stripped(swapFileDataRoot);
  }

  /** The CIM_VirtualSystemSettingData property VirtualSystemIdentifier as given. */
  public @Nullable String virtualSystemIdentifier() {
    return stripped(virtualSystemIdentifier);
  }

  /** The families of virtual machines it is made for, separated by blanks or commas. */
  public @Nullable String virtualSystemType() {
    return stripped(virtualSystemType);
  }
}
