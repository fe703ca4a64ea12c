package app.lissom.security;

import java.time.Instant;
import java.util.UUID;

/**
 * Describes a device on which a person is signed in, to that person.
 *
 * @param id an id that opens nothing
 * @param name browser and system in words
 * @param seenAt about when the last request came, to some minutes
 * @param current whether it is the one that asks
 */
public record Device(UUID id, String name, Instant signedInAt, Instant seenAt, boolean current) {

}
