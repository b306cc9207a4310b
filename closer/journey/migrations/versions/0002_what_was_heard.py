"""what was heard, what the talk is about, and corrections"""

import sqlalchemy as sa
from alembic import op


revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.add_column(sa.Column('topic', sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column('heard', sa.JSON(), nullable=False, server_default='{}'))

    op.create_table('corrections',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('heard', sa.String(length=60), nullable=False),
    sa.Column('chosen', sa.String(length=60), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('corrections', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_corrections_person_id'), ['person_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('corrections', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_corrections_person_id'))

    op.drop_table('corrections')
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.drop_column('heard')
        batch_op.drop_column('topic')
