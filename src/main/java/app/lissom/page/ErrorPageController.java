package app.lissom.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a calm page for every error, and keeps the status. */
@Controller
class ErrorPageController implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPageController.class);

	@RequestMapping("/error")
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		// A request that the firewall rejected never reached the filter that sets them.
		SecurityHeaders.ALWAYS.forEach(response::setHeader);
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatusCode status = (code instanceof Integer known) ? HttpStatusCode.valueOf(known) : HttpStatus.NOT_FOUND;
		if (status.is5xxServerError()
				&& request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
			Optional<String> outage = DatabaseOutage.find(failure);
			if (outage.isPresent()) {
				log.warn("The database did not answer: {}", outage.get());
				status = HttpStatus.SERVICE_UNAVAILABLE;
			}
			else {
				log.error("A request failed\n{}", traces(failure));
			}
		}
		SecurityHeaders.addRetryAfter(status.value(), response);
		ModelAndView page = new ModelAndView("page/error", "key", ErrorKind.of(status.value()).key());
		page.setStatus(status);
		return page;
	}

	/** Returns stack traces without messages: a database quotes what people typed. */
	private static String traces(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(10)
			.map((cause) -> Stream
				.concat(Stream.of(cause.getClass().getName()),
						Arrays.stream(cause.getStackTrace()).limit(20).map((frame) -> "\tat " + frame))
				.collect(Collectors.joining("\n")))
			.collect(Collectors.joining("\ncaused by "));
	}

}
