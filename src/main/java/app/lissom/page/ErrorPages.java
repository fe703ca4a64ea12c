package app.lissom.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong, said calmly. The status stays what it is. */
@Controller
class ErrorPages implements ErrorController {

	@RequestMapping("/error")
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		// A request that the firewall turned away has not met the writer of headers.
		SecurityHeaders.ALWAYS.forEach(response::setHeader);
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatusCode status = (code instanceof Integer known) ? HttpStatusCode.valueOf(known) : HttpStatus.NOT_FOUND;
		ModelAndView page = new ModelAndView("page/error", "words", Failure.of(status.value()).words());
		page.setStatus(status);
		return page;
	}

}
