"""Run custom actions inside Rasa's own process.

`RemoteAction` needs nothing but `action_endpoint.request(...)` (core/actions/action.py:760). Saves a port, a hop, and with
`compile_result_schema` the 60 ms in which Rasa checks its own schema at every call.
"""

from __future__ import annotations

import json as json_module
from functools import cache
from typing import Any

import rasa
from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

__all__ = ["LocalActionEndpoint", "compile_result_schema"]

SUPPORTED_RASA = "3.6.21"


class LocalActionEndpoint(EndpointConfig):
    """An action endpoint that is a Python package instead of a URL."""

    def __init__(self, package: str) -> None:
        super().__init__(url="local")
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = None,
        compress: bool = False,
        json: Any = None,
        **kwargs: Any,
    ) -> Any:
        """Run the action that Rasa asks for, and report rejections as the action server does."""
        try:
            result = await self._executor.run(json)
        except ActionExecutionRejection as error:
            raise ClientResponseError(400, "", json_module.dumps({"action_name": error.action_name, "error": error.message})) from error
        except ActionNotFoundException as error:
            raise ClientResponseError(404, "", json_module.dumps({"action_name": error.action_name})) from error
        return result


@cache
def compile_result_schema() -> None:
    """Compile the schema of action results once (core/actions/action.py:699 does it at every call).

    Raises: RuntimeError on another Rasa than the one this was read in.
    """
    if rasa.__version__ != SUPPORTED_RASA:
        raise RuntimeError(f"written for Rasa {SUPPORTED_RASA}, found {rasa.__version__}: read core/actions/action.py again")
    schema = RemoteAction.action_response_format_spec()
    validator = validator_for(schema)(schema)

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate
