package app.lissom.guide;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.page.PageVariants;
import app.lissom.page.ReaderZone;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Chooses the numbers for whoever reads a page: by the time zone of their account and by
 * the countries of their browser's languages. Either may be that of their home, so where
 * they name different places, both are shown.
 */
@Component
public class EmergencyNumbers implements PageVariants {

	private final EmergencyNumbersProperties numbers;

	private final ReaderZone reader;

	private final HttpServletRequest request;

	EmergencyNumbers(EmergencyNumbersProperties numbers, ReaderZone reader, HttpServletRequest request) {
		this.numbers = numbers;
		this.reader = reader;
		this.request = request;
	}

	/** Returns the numbers for the current request. */
	public EmergencyCalls calls() {
		ZoneId zone = this.reader.find();
		if (zone != null) {
			return this.numbers.calls(EmergencyPlace.of(zone.getId()), EmergencyPlace.named(languages(this.request)));
		}
		this.request.setAttribute(PageVariants.class.getName(), true);
		return this.numbers.calls(Optional.empty(), guess(this.request));
	}

	@Override
	public String of(HttpServletRequest request) {
		return guess(request).map(EmergencyPlace::word).orElse("");
	}

	private static Optional<EmergencyPlace> guess(HttpServletRequest request) {
		return EmergencyPlace.of(languages(request));
	}

	/** Without the header, the list holds the language of the server. */
	private static Stream<Locale> languages(HttpServletRequest request) {
		return (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null)
				? Collections.list(request.getLocales()).stream() : Stream.empty();
	}

}
