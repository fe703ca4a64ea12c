package app.lissom.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Does what somebody wanted to do before they signed in. It calls the dispatcher itself:
 * after a forward through the container nothing more could be answered, and sign-up still
 * has recovery codes to show. The address was sealed by this server, lies in a room that
 * needs an account, and whoever asks has just shown theirs.
 */
@Component
public class PostReplay {

	private final DispatcherServlet dispatcher;

	PostReplay(@Qualifier("dispatcherServlet") DispatcherServlet dispatcher) {
		this.dispatcher = dispatcher;
	}

	/** Does it, and its answer is the answer. */
	public void run(SavedPost continuation, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		this.dispatcher.service(new RewrittenRequest(request, "POST", continuation.path(), continuation.fields()),
				response);
	}

	/** Does it unseen, and tells where its answer leads. */
	public DiscardingResponse runUnseen(SavedPost continuation, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		DiscardingResponse unseen = new DiscardingResponse(response);
		run(continuation, request, unseen);
		return unseen;
	}

}
