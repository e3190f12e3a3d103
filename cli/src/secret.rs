//! Reads the signing secret from an environment variable or a file. It is never an argument, because other users and
//! the shell history can show arguments.

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
                    "run `export {name}='...'` with the signing secret from Plain's settings; from `send` to \
                     `listen`, any text works if both use it"
                );
                Failure::new(error, help)
            });
        };
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| {
            Failure::new(
                format_args!("could not read the signing secret from {shown}: {error}"),
                "pass a file that contains only the secret",
            )
        })?;
        // Editors add a line break at the end of a file.
        let text = text.trim_end_matches(['\r', '\n']);
        SigningSecret::new(text).map_err(|error| {
            let help = "pass a file that contains only the secret";
            Failure::new(format_args!("{shown}: {error}"), help)
        })
    }
}
