package app.lissom.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures where notifications may be sent.
 *
 * @param privateHosts whether people may have notifications sent to hosts in the server's
 * own network, such as a Gotify at home. Whoever has an account can then send requests
 * there
 */
@ConfigurationProperties("lissom.notifications")
record NotificationProperties(@DefaultValue("false") boolean privateHosts) {

}
