/** What a descriptor means for who deploys it: devices, properties, texts, the order to start. */
@NullMarked
package ovation.model.deployment;

import org.jspecify.annotations.NullMarked;
