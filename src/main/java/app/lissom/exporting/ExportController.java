package app.lissom.exporting;

import java.io.IOException;
import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Exports all data of an account as a file to download. */
@Controller
@RequestMapping("/takeout")
class ExportController {

	private final ExportZip zip;

	private final Clock clock;

	ExportController(ExportZip zip, Clock clock) {
		this.zip = zip;
		this.clock = clock;
	}

	@GetMapping
	String index() {
		return "exporting/index";
	}

	/**
	 * The file is whole before its first byte leaves: what fails is an error page and not
	 * half a file, and a slow line keeps no connection to the database.
	 */
	@GetMapping("/file")
	void show(@SignedIn Person me, HttpServletResponse response) throws IOException {
		try (TemporaryFile file = new TemporaryFile()) {
			this.zip.write(me, file.output());
			SecurityLog.log("exported", me.id());
			String name = "lissom-" + me.today(this.clock) + ".zip";
			response.setContentType("application/zip");
			response.setContentLengthLong(file.size());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name).build().toString());
			file.copyTo(response.getOutputStream());
		}
	}

}
