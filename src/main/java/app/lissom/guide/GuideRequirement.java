package app.lissom.guide;

import java.util.Set;

import app.lissom.content.ContentFolder;
import app.lissom.content.InvalidContentException;

/**
 * Declares which claims and pages the code and templates need from the guide. Lissom does
 * not start without them, so that no page fails later.
 *
 * @param claims the ids of claims
 * @param pages the addresses of pages below {@code /guide/}, such as {@code
 * exercises/bridge}
 */
public record GuideRequirement(Set<String> claims, Set<String> pages) {

	void check(Guide guide, ContentFolder folder) {
		for (String id : this.claims) {
			if (guide.claims().stream().noneMatch((claim) -> claim.id().equals(id))) {
				throw missing(folder, "claims.yaml", "claim", id);
			}
		}
		for (String id : this.pages) {
			if (guide.pages().stream().noneMatch((page) -> page.address().equals("/guide/" + id))) {
				boolean exercise = id.startsWith("exercises/");
				throw missing(folder, exercise ? id + ".md" : "guide.md", exercise ? "exercise" : "tip or topic", id);
			}
		}
	}

	private static InvalidContentException missing(ContentFolder folder, String file, String kind, String id) {
		return new InvalidContentException(folder.path(file),
				"the " + kind + " \"" + id.replace("exercises/", "") + "\" is missing, and Lissom needs it");
	}

}
