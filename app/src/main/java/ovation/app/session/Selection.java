package ovation.app.session;

import org.jspecify.annotations.Nullable;
import ovation.model.xml.ElementKey;

/**
 * What the form shows: a page of the editor, of one object where the page is about one. It holds on
 * through edits, because keys do.
 *
 * @param page the kind of page
 * @param subject the element it is about, null for pages of the whole appliance
 */
public record Selection(Page page, @Nullable ElementKey subject) {

  /** The page that an appliance opens with. */
  public static final Selection OVERVIEW = new Selection(Page.OVERVIEW, null);

  /** The pages of the editor. */
  public enum Page {
    /** The appliance at a glance. */
    OVERVIEW,
    /** Product sections and their properties; the subject is a system or collection. */
    PRODUCT,
    /** The licences of a system or collection, which is the subject. */
    EULAS,
    /** Name, annotation and operating system of a system or collection, which is the subject. */
    SYSTEM,
    /** The hardware of a system; the subject is the hardware section. */
    HARDWARE,
    /** The deployment options. */
    OPTIONS,
    /** All disks. */
    DISKS,
    /** All networks. */
    NETWORKS,
    /** All file references. */
    FILES,
    /** A section without a form of its own; the subject is the section. */
    SECTION
  }

  /** A page of the whole appliance. */
  public static Selection of(Page page) {
    return new Selection(page, null);
  }
}
