package ovation.model.rules.network;
