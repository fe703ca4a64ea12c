package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;

/** Reads a file. */
@FunctionalInterface
interface InputConsumer {

	void accept(InputStream in) throws IOException;

}
