package app.lissom.browser;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.Ports;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Starts the installed WebKitGTK with a virtual screen: the size of a phone, filled by
 * the page.
 */
final class WebKit implements AutoCloseable {

	private static final int WIDTH = 390;

	private static final int HEIGHT = 844;

	private static final String DRIVER = "WebKitWebDriver";

	private static final String SCREEN = "Xvfb";

	private final Process screen;

	private final Process driver;

	private final RemoteWebDriver browser;

	WebKit() throws IOException {
		this.screen = new ProcessBuilder(SCREEN, "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24",
				"-nolisten", "tcp")
			.redirectError(Redirect.DISCARD)
			.start();
		try {
			int port = freePort();
			this.driver = startDriver(port, readLine(this.screen));
			try {
				this.browser = connect(port);
				this.browser.manage().window().setSize(new Dimension(WIDTH, HEIGHT));
			}
			catch (IOException | RuntimeException ex) {
				this.driver.destroy();
				throw ex;
			}
		}
		catch (IOException | RuntimeException ex) {
			this.screen.destroy();
			throw ex;
		}
	}

	static boolean isInstalled() {
		return isOnPath(DRIVER) && isOnPath(SCREEN);
	}

	private static boolean isOnPath(String name) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name))
			.anyMatch(Files::isExecutable);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String readLine(Process process) throws IOException {
		return process.inputReader().readLine();
	}

	private static Process startDriver(int port, String display) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(DRIVER, "--port=" + port);
		builder.environment()
			.putAll(Map.of("DISPLAY", ":" + display, "GDK_BACKEND", "x11", "NO_AT_BRIDGE", "1", "LIBGL_ALWAYS_SOFTWARE",
					"1", "TZ", "Europe/Berlin"));
		return builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
	}

	/** Needs no path to the browser: the driver knows where its own is. */
	private static RemoteWebDriver connect(int port) throws IOException {
		Ports.awaitListening(port);
		MutableCapabilities wanted = new MutableCapabilities();
		wanted.setCapability("browserName", "MiniBrowser");
		wanted.setCapability("webkitgtk:browserOptions", Map.of("args", List.of("--automation", "--full-screen")));
		return new RemoteWebDriver(URI.create("http://127.0.0.1:" + port).toURL(), wanted, false);
	}

	RemoteWebDriver browser() {
		return this.browser;
	}

	@Override
	public void close() {
		try {
			this.browser.quit();
		}
		finally {
			this.driver.destroy();
			this.screen.destroy();
		}
	}

}
