package ovation.model.rules.startup;
