package app.lissom.page;

import org.springframework.stereotype.Component;

/** Style sheet, script, font and icons. */
@Component("assets")
public class Assets {

	/** The address of an asset, with the fingerprint of its content in it. */
	public String path(String name) {
		return "/assets/" + name;
	}

}
