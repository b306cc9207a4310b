"""How many threads numpy may use: one while people are answered, as many as the machine has while training."""

from __future__ import annotations

from threadpoolctl import threadpool_limits

__all__ = ["multiply_on_one_thread"]


def multiply_on_one_thread() -> None:
    """Keep numpy's products to one thread for the rest of this process.

    A message's matrices are small, and the tuned encoder runs beside them: on two cores a second thread of numpy waits for it (15 ms, not 8, for 40 words).
    """
    threadpool_limits(limits=1, user_api="blas")
