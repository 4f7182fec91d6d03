/** What can be done: one registry behind menus, buttons and shortcuts. */
@NullMarked
package ovation.app.action;

import org.jspecify.annotations.NullMarked;
