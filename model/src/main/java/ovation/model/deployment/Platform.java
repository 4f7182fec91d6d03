package ovation.model.deployment;

/**
 * The platform that a guest is told it runs on (DSP8027 PlatformSection).
 *
 * @param kind what it is
 * @param version its version
 * @param vendor who makes it
 * @param locale the language of the deployer, such as {@code de-AT}
 * @param timezone minutes east of UTC
 */
public record Platform(String kind, String version, String vendor, String locale, int timezone) {}
