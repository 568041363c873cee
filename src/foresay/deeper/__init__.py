"""The optional deeper reader: somebody else's reading of one draft, asked for by its author, each time anew.

    from foresay.deeper import Question, Service, ask
    service = Service("http://127.0.0.1:11434/v1", "small-model")
    question = Question("We are closing the Leeds office in May.", audiences=(Audience.PRESS,))
    for message in question.messages:  # everything that would be sent
        print(message.words)
    answer = ask(service, question)

A language model behind an OpenAI-compatible address (chat completions), on this machine or another, is shown the draft and
says what it would look at. Nobody is asked unless the author asks; nothing is sent but what `Question.messages` shows, the
name of the model and the key. What comes back is kept apart from our findings and changes no verdict. This room opens the
only socket outside the desk's own door (docs/adr/0014); it knows neither the engine nor the desk.
"""

from __future__ import annotations

from foresay.deeper.answer import Answer, Remark
from foresay.deeper.asking import ask
from foresay.deeper.context import found_in, who_is
from foresay.deeper.masking import Masked, mask
from foresay.deeper.question import Message, Question
from foresay.deeper.service import Service

__all__ = ["Answer", "Masked", "Message", "Question", "Remark", "Service", "ask", "found_in", "mask", "who_is"]
