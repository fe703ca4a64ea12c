package app.lissom.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers addresses that cannot be read, like the day 2026-02-30, as pages that do not
 * exist.
 */
@ControllerAdvice
class InvalidPathAdvice {

	@ExceptionHandler
	void refuse(MethodArgumentTypeMismatchException wrong, HttpServletResponse response) throws IOException {
		boolean inAddress = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
		response.sendError(inAddress ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
	}

	/** A word of an address that stands for nothing. */
	@ExceptionHandler
	void refuse(MissingPathVariableException missing, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

}
