//! The signing secret: from the environment or a file, and never an argument, which other users and the history of the
//! shell would show.

use std::path::PathBuf;

use clap::Args;
use plain_webhooks::SigningSecret;

use crate::failure::Failure;

#[derive(Args, Debug)]
#[command(next_help_heading = "Signing secret")]
pub struct SecretArguments {
    /// Environment variable with the signing secret
    #[arg(long, value_name = "NAME", default_value = "PLAIN_SIGNING_SECRET")]
    secret_env: String,
    /// File with the signing secret, instead of an environment variable
    #[arg(long, value_name = "FILE", conflicts_with = "secret_env")]
    secret_file: Option<PathBuf>,
}

impl SecretArguments {
    pub fn secret(&self) -> Result<SigningSecret, Failure> {
        let Some(path) = &self.secret_file else {
            let name = &self.secret_env;
            return SigningSecret::from_env(name).map_err(|error| {
                let help = format!(
                    "export {name}='...', with the text that Plain's settings page shows; between `send` and `listen` \
                     any text will do"
                );
                Failure::new(error, help)
            });
        };
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| {
            Failure::new(
                format_args!("could not read the signing secret from {shown}: {error}"),
                "name a file that holds the secret and nothing else",
            )
        })?;
        // Editors end a file with a line break.
        let text = text.trim_end_matches(['\r', '\n']);
        SigningSecret::new(text).map_err(|error| {
            let help = "the file must hold the secret and nothing else";
            Failure::new(format_args!("{shown}: {error}"), help)
        })
    }
}
