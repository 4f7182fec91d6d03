package ovation.model.target.rule;

import ovation.model.target.Topic;
import ovation.model.target.need.DeviceKind;

/** The platform has network adapters of this model. */
final class NetworkModels extends ModelRule {

  NetworkModels() {
    super(
        "T-10",
        "The target has this model of network adapter",
        """
        ResourceSubType names the model of a network adapter, in order of preference. A product that
        has none of them puts another in its place; a guest without a driver for it has no network.

        Name a model that the target has. "E1000" is known nearly everywhere.
        """,
        DeviceKind.NIC,
        Topic.NIC);
  }
}
