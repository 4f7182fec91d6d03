package ovation.model.rules.text;
