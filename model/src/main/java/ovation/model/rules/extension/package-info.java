package ovation.model.rules.extension;
