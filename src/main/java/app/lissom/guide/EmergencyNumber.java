package app.lissom.guide;

import app.lissom.guide.WarningSign.Urgency;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Is a number to call.
 *
 * @param number the digits to dial
 * @param place where it works: a place that the message bundle knows as
 * {@code guide.place.<place>}, or words
 * @param urgency what it is for: an emergency, or advice today
 */
public record EmergencyNumber(String number, String place, @DefaultValue("emergency") Urgency urgency) {

}
