package app.lissom.sharing;

import org.jspecify.annotations.Nullable;

/** What somebody types to see a report. */
record PassphraseForm(@Nullable String passphrase) {

	/** Without the blanks around it. */
	String typed() {
		return (this.passphrase != null) ? this.passphrase.strip() : "";
	}

}
