package app.lissom.security;

import java.util.List;
import java.util.Map;

/**
 * What somebody wanted to save before it turned out that they have to sign in.
 *
 * @param path the address that they sent it to, always by POST
 * @param fields what they sent, by the names of the fields
 */
public record SavedPost(String path, Map<String, List<String>> fields) {
}
