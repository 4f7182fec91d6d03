package ovation.app.form;

import java.util.function.Consumer;
import ovation.app.session.Background;
import ovation.app.text.Texts;

/**
 * What every part of the screen needs of the program around it.
 *
 * @param texts the texts of the program
 * @param files asks for files of this machine
 * @param background where work is done that would hold up the screen
 * @param complain tells the user why something could not be done
 * @param secrets what can be done about secrets in clear
 */
public record Surroundings(
    Texts texts,
    FileDialogs files,
    Background background,
    Consumer<String> complain,
    SecretActions secrets) {}
