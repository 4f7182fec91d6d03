package ovation.model.rules.reference;
