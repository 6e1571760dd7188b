// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <deque>

#include "libcommon/checks/language_server/language_server.hpp"
#include "libcommon/checks/language_server/transport.hpp"
#include "libcommon/system/output.hpp"

namespace career {

Exit run_language_server(LanguageService service, Output& out) {
    LanguageServer server(std::move(service));
    Transport transport(STDIN_FILENO, STDOUT_FILENO);
    std::deque<std::string> waiting;
    const auto send = [&](const std::vector<std::string>& messages) {
        for (const std::string& message : messages)
            if (!transport.write(message)) return false;
        return true;
    };
    while (!server.ended()) {
        // Whatever has arrived is taken first: a burst of keystrokes costs one analysis, and a cancel overtakes its
        // request.
        while (waiting.empty() || transport.pending()) {
            auto message = transport.read();
            if (!message) break;
            server.cancel_ahead(*message);
            waiting.push_back(std::move(*message));
        }
        if (waiting.empty()) break;
        while (!waiting.empty() && !server.ended()) {
            const std::string message = std::move(waiting.front());
            waiting.pop_front();
            if (!send(server.handle(message))) break;
        }
        if (!transport.fault().empty() || !send(server.publish())) break;
    }
    if (!transport.fault().empty())
        return out.refuse(Error{{"language client", 0, 0},
                                transport.fault(),
                                "check that the editor speaks LSP over standard input and output"});
    return server.ended() && server.status() == 0 ? Exit::done : Exit::found;
}

}  // namespace career
