"""Alembic's environment: run migrations against the URL that the caller names."""

from alembic import context

from closer.journey.models import Base
from closer.journey.store import open_engine
from closer.settings import settings

engine = open_engine(context.config.attributes.get("url") or settings().database_url)
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
engine.dispose()
