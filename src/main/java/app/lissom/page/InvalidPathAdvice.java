package app.lissom.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * An address that means nothing, like the day 2026-02-30, is a page that does not exist.
 */
@ControllerAdvice
class InvalidPathAdvice {

	@ExceptionHandler
	void refuse(MethodArgumentTypeMismatchException wrong, HttpServletResponse response) throws IOException {
		boolean inAddress = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
		response.sendError(inAddress ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
	}

}
