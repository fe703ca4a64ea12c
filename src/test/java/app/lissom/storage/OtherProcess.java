package app.lissom.storage;

import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.util.Properties;

/**
 * Opens a database as another process would: a second copy of the H2 classes shares
 * nothing with the first.
 */
public final class OtherProcess {

	private OtherProcess() {
	}

	public static Connection connect(String url, String username, String password) throws Exception {
		URL jar = org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation();
		URLClassLoader loader = new URLClassLoader(new URL[] { jar }, ClassLoader.getPlatformClassLoader());
		Driver driver = (Driver) loader.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
		Properties user = new Properties();
		user.setProperty("user", username);
		user.setProperty("password", password);
		return driver.connect(url, user);
	}

}
