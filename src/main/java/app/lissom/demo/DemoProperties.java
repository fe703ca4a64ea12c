package app.lissom.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures the demo.
 *
 * @param demo whether to create an account "demo" that everybody can sign in to
 */
@ConfigurationProperties("lissom")
record DemoProperties(@DefaultValue("false") boolean demo) {

}
