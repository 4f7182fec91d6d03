package ovation.model.rules.envelope;
