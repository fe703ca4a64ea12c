package app.lissom.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this server shows itself.
 *
 * @param demo whether there is an account "demo", which everybody can sign in to
 */
@ConfigurationProperties("lissom")
record DemoProperties(@DefaultValue("false") boolean demo) {

}
