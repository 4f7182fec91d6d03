/** Forms: which part is edited by which, and what they are given. */
@NullMarked
package ovation.app.form;

import org.jspecify.annotations.NullMarked;
