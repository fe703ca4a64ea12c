package app.lissom.notices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures where notices may be sent.
 *
 * @param privateHosts whether people may have notices sent to hosts in the server's own
 * network, such as a Gotify at home. Whoever has an account can then send requests there
 */
@ConfigurationProperties("lissom.notices")
record NoticeProperties(@DefaultValue("false") boolean privateHosts) {

}
