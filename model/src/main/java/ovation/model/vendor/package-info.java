/** What the extensions of VMware, VirtualBox, XenServer and oVirt mean. */
@NullMarked
package ovation.model.vendor;

import org.jspecify.annotations.NullMarked;
