/** Deployment options: the sizes that an appliance comes in, and what each one changes. */
@NullMarked
package ovation.app.option;

import org.jspecify.annotations.NullMarked;
