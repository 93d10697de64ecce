"""What each step of the history did, in English."""

from __future__ import annotations

STEP_NAMES = {
    "add_costs": "add {count} costs",
    "change_costs": "change {count} costs",
    "delete_costs": "delete {count} costs",
    "revise_cost": "end “{name}” and go on at another amount",
    "add_counts": "add {count} counts",
    "change_counts": "change {count} counts",
    "delete_counts": "delete {count} counts",
    "add_capacity": "add {count} rows of capacity",
    "change_capacity": "change {count} rows of capacity",
    "delete_capacity": "delete {count} rows of capacity",
    "set_setting": "set {key} to “{value}”",
    "set_settings": "set {count} settings",
    "set_target": "set the target of the {figure} to {value}",
    "drop_target": "drop the target of the {figure}",
    "add_category": "add the category {name}",
    "change_category": "change the category {name}",
    "delete_category": "delete the category {name}",
    "add_lines": "sort {count} lines",
    "take_line": "make “{name}” a cost",
    "skip_lines": "leave {count} lines out",
    "return_lines": "let {count} lines wait again",
    "add_rule": "add a rule for lines",
    "add_rules": "add {count} rules for lines",
    "change_rule": "change a rule for lines",
    "delete_rule": "delete a rule for lines",
    "move_rule": "apply the rules for lines in another order",
    "undo_import": "take back the import of {file}, {count} rows",
}
