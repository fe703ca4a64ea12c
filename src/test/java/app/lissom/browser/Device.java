package app.lissom.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

/** Describes a screen, its size in CSS pixels and its browser settings. */
record Device(int width, int height, boolean touch, boolean script, boolean dark, boolean reducedMotion,
		boolean serviceWorker) {

	static Device phone() {
		return new Device(412, 915, true, true, false, false, false);
	}

	Device sized(int width, int height, boolean touch) {
		return new Device(width, height, touch, this.script, this.dark, this.reducedMotion, this.serviceWorker);
	}

	Device withoutScript() {
		return new Device(this.width, this.height, this.touch, false, this.dark, this.reducedMotion,
				this.serviceWorker);
	}

	Device inTheDark() {
		return new Device(this.width, this.height, this.touch, this.script, true, this.reducedMotion,
				this.serviceWorker);
	}

	Device withReducedMotion() {
		return new Device(this.width, this.height, this.touch, this.script, this.dark, true, this.serviceWorker);
	}

	/** Which would answer in the place of the network, and does so in few tests. */
	Device withServiceWorker() {
		return new Device(this.width, this.height, this.touch, this.script, this.dark, this.reducedMotion, true);
	}

	NewContextOptions options(String origin) {
		return new NewContextOptions().setBaseURL(origin)
			.setViewportSize(this.width, this.height)
			.setHasTouch(this.touch)
			.setIsMobile(this.touch)
			.setJavaScriptEnabled(this.script)
			.setServiceWorkers(this.serviceWorker ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK)
			.setLocale("en-GB")
			.setTimezoneId("Europe/Berlin")
			.setColorScheme(this.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
			.setForcedColors(ForcedColors.NONE)
			.setContrast(Contrast.NO_PREFERENCE)
			.setReducedMotion(this.reducedMotion ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
	}

	/** Makes an open page what it is at first on this device. */
	void applyTo(Page page) {
		page.setViewportSize(this.width, this.height);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN)
			.setColorScheme(this.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
			.setForcedColors(ForcedColors.NONE)
			.setContrast(Contrast.NO_PREFERENCE)
			.setReducedMotion(this.reducedMotion ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
	}

}
