/**
 * The platforms that appliances are deployed on, as data, and the judgement which of them a
 * descriptor will run on.
 */
@NullMarked
package ovation.model.target;

import org.jspecify.annotations.NullMarked;
