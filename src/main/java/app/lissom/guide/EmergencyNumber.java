package app.lissom.guide;

import app.lissom.guide.WarningSign.Urgency;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds a number to call.
 *
 * @param place where it works: a place that the message bundle knows as
 * {@code guide.place.<place>}, or words
 */
public record EmergencyNumber(String number, String place, @DefaultValue("emergency") Urgency urgency) {

}
