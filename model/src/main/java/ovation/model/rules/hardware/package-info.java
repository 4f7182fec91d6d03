package ovation.model.rules.hardware;
