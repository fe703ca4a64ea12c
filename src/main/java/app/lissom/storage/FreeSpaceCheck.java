package app.lissom.storage;

import java.io.File;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Warns hourly in the log while the disk of an H2 file has little space left. */
@Component
class FreeSpaceCheck {

	private static final Logger log = LoggerFactory.getLogger(FreeSpaceCheck.class);

	/** Room for a file that grows and one to compact it into. */
	private static final DataSize LEAST = DataSize.ofMegabytes(256);

	private final String url;

	private final DataSize least;

	@Autowired
	FreeSpaceCheck(@Value("${spring.datasource.url}") String url) {
		this(url, LEAST);
	}

	FreeSpaceCheck(String url, DataSize least) {
		this.url = url;
		this.least = least;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void warn() {
		warning().ifPresent(log::warn);
	}

	/** A file needs as much space again to be compacted, and for its backup. */
	Optional<String> warning() {
		if (!StorageConfiguration.isFile(this.url)) {
			return Optional.empty();
		}
		File file = StorageConfiguration.file(this.url);
		long needed = Math.max(this.least.toBytes(), 2 * file.length());
		long room = file.getParentFile().getUsableSpace();
		return (room >= needed) ? Optional.empty()
				: Optional.of("The disk of %s has %d MB left. Make room: Lissom needs %d MB to go on.".formatted(file,
						DataSize.ofBytes(room).toMegabytes(), DataSize.ofBytes(needed).toMegabytes()));
	}

}
