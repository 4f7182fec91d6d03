package ovation.model.rules.option;
