package app.lissom.guide;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures where the guide is read from.
 *
 * @param location the folder with its files, such as file:/srv/guide/
 */
@ConfigurationProperties("lissom.guide")
record GuideProperties(@DefaultValue("classpath:guide/en/") String location) {

}
