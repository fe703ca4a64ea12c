package app.lissom.commands;

import java.io.IOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Names the running release and commit. */
class Release implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		String version = read("META-INF/build-info.properties").getProperty("build.version", "from source");
		String commit = read("git.properties").getProperty("git.commit.id.abbrev");
		return new String[] { "Lissom " + version + ((commit != null) ? " (" + commit + ")" : "") };
	}

	private static Properties read(String name) throws IOException {
		ClassPathResource file = new ClassPathResource(name);
		return file.exists() ? PropertiesLoaderUtils.loadProperties(file) : new Properties();
	}

}
