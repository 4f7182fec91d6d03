package ovation.model.rules.system;
