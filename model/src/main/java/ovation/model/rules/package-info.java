package ovation.model.rules;
